# Types each line into an interactive zsh, presses Tab, and prints what was offered.
# Arguments: zsh, the script of the completion, where zsh was unpacked (empty: it is installed), lines.
zsh=$1 script=$2 root=$3 hits=$PWD/hits setup=$PWD/setup.zsh
if [[ -n $root ]]; then module_path=($root/usr/lib/*/zsh/*(/)); fi
zmodload zsh/zpty
cat > $setup <<SETUP
if [[ -n '$root' ]]; then
  module_path=($root/usr/lib/*/zsh/*(/)); fpath=($root/usr/share/zsh/functions/**/*(/) $root/usr/share/zsh/functions)
fi
autoload -U compinit; compinit -u -D
source '$script'
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "\$@"; return; fi
  local -a __hits
  builtin compadd -A __hits "\$@"
  print -rl -- \$__hits >> '$hits'
  builtin compadd "\$@"
}
finish() { zle kill-whole-line; print "<DO""NE>" }
zle -N finish
bindkey '^X' finish
bindkey '^I' complete-word
print "<REA""DY>"
SETUP
zpty inner $zsh -f -i
zpty -w inner "source ${(q)setup}"
zpty -r inner ignored '*<READY>*'
for line in "${@[4,-1]}"; do
  : > $hits
  zpty -w -n inner "$line"$'\t\C-x'
  zpty -r inner ignored '*<DONE>*'
  print -r -- "> $line"
  sort -u $hits
done
zpty -d inner

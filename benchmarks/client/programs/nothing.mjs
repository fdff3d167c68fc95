// oxlint-disable unicorn/no-empty-file -- what a program costs that imports nothing

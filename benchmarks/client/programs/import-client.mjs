import "@vizjobs/client";

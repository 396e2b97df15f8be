"""The files of the package itself: each module makes the view of one kind of file, or a part of one."""

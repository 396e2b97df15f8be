note
	description: "[
		A file on disk of any size, as it is read from begin to end. RAW_FILE counts in 32 bits, and asks that count before it
		reads.
	]"

class
	API_DISK_FILE

create
	make

feature {NONE} -- Initialization

	make (a_path: PATH)
			-- The file at `a_path'; it is opened when it is read.
		do
			create name.make (a_path.name)
			create room.make
		end

feature -- Measurement

	count: INTEGER_64
			-- How many octets there are; 0 if there is no such file.
		do
			Result := c_count (name.item)
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_stopped: BOOLEAN
			-- Is the rest of it not wanted?

feature -- Basic operations

	do_pieces (an_action: PROCEDURE [READABLE_STRING_8])
			-- Give the octets to `an_action' until `is_stopped'; nothing if there is no such file. They come in pieces of
			-- 64 KiB, each in the place of the one before.
		local
			l_file: POINTER
		do
			l_file := c_open (name.item)
			if not l_file.is_default_pointer then
				from
					fetch (l_file)
				until
					room.octets.is_empty or is_stopped
				loop
					an_action.call ([room.octets])
					fetch (l_file)
				end
				c_close (l_file)
			end
		rescue
			if not l_file.is_default_pointer then
				c_close (l_file)
			end
		end

	stop
			-- Do not read the rest.
		do
			is_stopped := True
		ensure
			stopped: is_stopped
		end

feature {NONE} -- Implementation

	name: NATIVE_STRING
			-- Where it is, as the system has it.

	room: API_ROOM
			-- Where octets are had from C.

	fetch (a_file: POINTER)
			-- Have the next octets of an open file in `room', none at its end.
		local
			l_area: SPECIAL [CHARACTER_8]
		do
			room.reserve (room.Most)
			l_area := room.area
			room.take (c_read (a_file, $l_area, room.Most))
		end

feature {NONE} -- C

	c_count (a_name: POINTER): INTEGER_64
			-- The size of a file.
		external
			"C inline use <sys/types.h>, <sys/stat.h>"
		alias
			"[
				#ifdef EIF_WINDOWS
				struct _stat64 l_found;
				return _wstat64((wchar_t *) $a_name, &l_found) == 0 ? (EIF_INTEGER_64) l_found.st_size : 0;
				#else
				struct stat l_found;
				return stat((char *) $a_name, &l_found) == 0 ? (EIF_INTEGER_64) l_found.st_size : 0;
				#endif
			]"
		end

	c_open (a_name: POINTER): POINTER
			-- A file that is open for reading; the default pointer if it cannot be opened.
		external
			"C inline use <stdio.h>"
		alias
			"[
				#ifdef EIF_WINDOWS
				return (EIF_POINTER) _wfopen((wchar_t *) $a_name, L"rb");
				#else
				return (EIF_POINTER) fopen((char *) $a_name, "rb");
				#endif
			]"
		end

	c_read (a_file, a_room: POINTER; a_count: INTEGER): INTEGER
			-- Read at most `a_count' octets; how many?
		external
			"C inline use <stdio.h>"
		alias
			"return (EIF_INTEGER_32) fread((void *) $a_room, 1, (size_t) $a_count, (FILE *) $a_file);"
		end

	c_close (a_file: POINTER)
			-- Close a file.
		external
			"C inline use <stdio.h>"
		alias
			"fclose((FILE *) $a_file);"
		end

end

note
	description: "[
		The octets of a body, in pieces: texts in memory, and files that are read while they are sent, so that a large one
		takes no memory.
	]"

class
	API_BODY

create
	make,
	make_with_octets,
	make_with_file

feature {NONE} -- Initialization

	make
			-- No octets yet.
		do
			create texts.make (4)
			create files.make (4)
		ensure
			empty: count = 0
		end

	make_with_octets (a_octets: READABLE_STRING_8)
			-- `a_octets' alone.
		do
			make
			extend (a_octets)
		ensure
			in_memory: is_in_memory
		end

	make_with_file (a_file: API_FILE)
			-- The content of `a_file' alone.
		require
			readable: a_file.is_readable
		do
			make
			extend_file (a_file)
		end

feature -- Access

	octets: STRING_8
			-- All octets; those of files are read for it.
		require
			has_room: count <= {INTEGER}.max_value
		local
			i: INTEGER
		do
			if texts.count = 1 and then files.first = Void and then attached {STRING_8} texts.first as l_text then
				Result := l_text
			else
				create Result.make (0)
				from
					i := 1
				until
					i > texts.count
				loop
					if attached files.i_th (i) as l_file then
						Result.append (l_file.content)
					else
						Result.append (texts.i_th (i))
					end
					i := i + 1
				end
			end
		end

	only_file: detachable API_FILE
			-- The file on disk that is all of it; Void if it is something else.
		do
			if files.count = 1 and then attached files.first as l_file and then l_file.path /= Void then
				Result := l_file
			end
		end

feature -- Measurement

	count: INTEGER_64
			-- How many octets there are.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > texts.count
			loop
				if attached files.i_th (i) as l_file then
					Result := Result + l_file.count
				else
					Result := Result + texts.i_th (i).count
				end
				i := i + 1
			end
		end

feature -- Status report

	is_in_memory: BOOLEAN
			-- Is nothing of it on disk?
		local
			i: INTEGER
		do
			from
				Result := True
				i := 1
			until
				i > files.count or not Result
			loop
				Result := not (attached files.i_th (i) as l_file and then l_file.path /= Void)
				i := i + 1
			end
		end

feature -- Element change

	extend (a_octets: READABLE_STRING_8)
			-- Have `a_octets' behind the rest.
		do
			texts.extend (a_octets)
			files.extend (Void)
		end

	extend_file (a_file: API_FILE)
			-- Have the content of `a_file' behind the rest.
		require
			readable: a_file.is_readable
		do
			texts.extend ("")
			files.extend (a_file)
		end

feature -- Basic operations

	do_parts (an_action: PROCEDURE [READABLE_STRING_8]; a_file_action: PROCEDURE [PATH])
			-- Give what is in memory to `an_action' and the path of each file on disk to `a_file_action', in their order.
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > texts.count
			loop
				if not attached files.i_th (i) as l_file then
					an_action.call ([texts.i_th (i)])
				elseif attached l_file.path as l_path then
					a_file_action.call ([l_path])
				else
					an_action.call ([l_file.content])
				end
				i := i + 1
			end
		end

	do_pieces (an_action: PROCEDURE [READABLE_STRING_8])
			-- Give all octets to `an_action', in pieces; those of a file 64 KiB at a time, each in the place of the one before.
		do
			do_parts (an_action, agent do_file_pieces (?, an_action))
		end

feature {NONE} -- Implementation

	texts: ARRAYED_LIST [READABLE_STRING_8]
			-- The pieces that are in memory; empty where there is a file.

	files: ARRAYED_LIST [detachable API_FILE]
			-- The pieces that are files, as long as `texts'.

	do_file_pieces (a_path: PATH; an_action: PROCEDURE [READABLE_STRING_8])
			-- Give the octets of the file at `a_path' to `an_action'.
		do
			(create {API_DISK_FILE}.make (a_path)).do_pieces (an_action)
		end

end

note
	description: "[
		A file that an answer is written to while it comes. Until all of it is there, it is called like the file with
		`.part' behind; then it takes the place of what was there.
	]"

class
	API_DOWNLOAD

create
	make

feature {NONE} -- Initialization

	make (a_path: PATH)
			-- Write to `a_path'.
		do
			path := a_path
			create file.make_with_path (a_path.appended_with_extension ("part"))
		end

feature -- Access

	path: PATH
			-- Where the file will be.

	failure: detachable STRING_32
			-- Why the file cannot be written; Void if it can.

feature -- Basic operations

	take (a_octets: READABLE_STRING_8)
			-- Octets have come.
		local
			l_has_failed: BOOLEAN
		do
			if not l_has_failed then
				if file.is_closed then
					file.open_write
				end
				file.put_string (a_octets.to_string_8)
			end
		rescue
			failure := {STRING_32} "The file cannot be written: " + path.name
			l_has_failed := True
			retry
		end

	finish
			-- All octets have come.
		local
			l_has_failed: BOOLEAN
		do
			if not l_has_failed then
				take ("")
				if failure = Void then
					file.close
					file.rename_path (path)
				end
			end
		rescue
			failure := {STRING_32} "The file cannot be written: " + path.name
			l_has_failed := True
			retry
		end

	discard
			-- What has come is not wanted.
		local
			l_has_failed: BOOLEAN
		do
			if not l_has_failed and then not file.is_closed then
				file.close
				file.delete
			end
		rescue
			l_has_failed := True
			retry
		end

feature {NONE} -- Implementation

	file: RAW_FILE
			-- What is written.

end

note
	description: "[
		The parts of a multipart body, each of which is called like its field (RFC 7578): texts, and files, which are read
		when the body is sent.
	]"

class
	API_FORM_PARTS

create
	make

feature {NONE} -- Initialization

	make (a_media_type: READABLE_STRING_8)
			-- No parts yet, of a body of `a_media_type'.
		require
			multipart: a_media_type.starts_with ("multipart/")
		do
			media_type := a_media_type.to_string_8
			boundary := "api-client-" + (create {API_RANDOM}).hex (16)
			create names.make (8)
			create texts.make (8)
			create files.make (8)
			create types.make (8)
		end

feature -- Access

	content_type: STRING_8
			-- The media type of the body, with its boundary.
		do
			Result := media_type + "; boundary=" + boundary
		end

	body: API_BODY
			-- All parts.
		local
			i: INTEGER
		do
			create Result.make
			from
				i := 1
			until
				i > count
			loop
				Result.extend (head (i))
				if attached files.i_th (i) as l_file then
					Result.extend_file (l_file)
					Result.extend ("%R%N")
				else
					Result.extend ((create {API_CHARSET}).utf_8 (texts.i_th (i)) + "%R%N")
				end
				i := i + 1
			end
			Result.extend ("--" + boundary + "--%R%N")
		end

feature -- Measurement

	count: INTEGER
			-- How many parts there are.
		do
			Result := names.count
		end

feature -- Element change

	extend (a_name, a_text: READABLE_STRING_GENERAL; a_type: READABLE_STRING_8)
			-- Add a text of `a_type', which may be empty.
		do
			names.extend (a_name.to_string_32)
			texts.extend (a_text.to_string_32)
			files.extend (Void)
			types.extend (a_type.to_string_8)
		ensure
			one_more: count = old count + 1
		end

	extend_file (a_name: READABLE_STRING_GENERAL; a_file: API_FILE; a_type: READABLE_STRING_8)
			-- Add a file; the document says that it is of `a_type', if that is not empty.
		do
			names.extend (a_name.to_string_32)
			texts.extend ({STRING_32} "")
			files.extend (a_file)
			types.extend (file_type (a_file, a_type))
		ensure
			one_more: count = old count + 1
		end

feature {NONE} -- Implementation

	media_type: STRING_8
			-- The media type of the body, without its boundary.

	boundary: STRING_8
			-- A line that no part has in it: nobody can guess it.

	names: ARRAYED_LIST [STRING_32]
			-- The names of parts.

	texts: ARRAYED_LIST [STRING_32]
			-- Their texts.

	files: ARRAYED_LIST [detachable API_FILE]
			-- Their files, for those that have one.

	types: ARRAYED_LIST [STRING_8]
			-- Their media types; empty where none is said.

	file_type (a_file: API_FILE; a_type: READABLE_STRING_8): STRING_8
			-- What a file says it is; else the first of `a_type', which may be several with commas between them.
		local
			l_type: STRING_8
		do
			Result := a_file.media_type
			if Result.same_string ({API_FILE}.Octets) and not a_type.is_empty then
				l_type := a_type.split (',').first.to_string_8
				l_type.adjust
				if not l_type.has ('*') then
					Result := l_type
				end
			end
		end

	head (a_index: INTEGER): STRING_8
			-- What stands before the content of a part.
		do
			Result := "--" + boundary + "%R%N" + disposition (a_index)
			if not types.i_th (a_index).is_empty then
				Result.append ("Content-Type: " + types.i_th (a_index) + "%R%N")
			end
			Result.append ("%R%N")
		end

	disposition (a_index: INTEGER): STRING_8
			-- The line that says what a part is called, and the file in it; empty where both have no name.
		do
			create Result.make_empty
			if not names.i_th (a_index).is_empty then
				Result.append ("Content-Disposition: form-data; name=%"" + quoted (names.i_th (a_index)) + "%"")
			elseif attached files.i_th (a_index) then
				Result.append ("Content-Disposition: attachment")
			end
			if attached files.i_th (a_index) as l_file then
				Result.append ("; filename=%"" + quoted (l_file.name) + "%"")
			end
			if not Result.is_empty then
				Result.append ("%R%N")
			end
		end

	quoted (a_name: READABLE_STRING_32): STRING_8
			-- `a_name' as browsers write it between quotes (HTML, 4.10.21.8).
		do
			Result := (create {API_CHARSET}).utf_8 (a_name)
			Result.replace_substring_all ("%"", "%%22")
			Result.replace_substring_all ("%R", "%%0D")
			Result.replace_substring_all ("%N", "%%0A")
		end

end

note
	description: "A file to upload: its name, its type, and its content in memory or on disk."

class
	API_FILE

inherit
	API_SIMPLE_VALUE

create
	make_from_path,
	make_from_content

feature {NONE} -- Initialization

	make_from_path (a_path: READABLE_STRING_GENERAL)
			-- The file at `a_path'; it is read when it is sent.
		local
			l_path: PATH
		do
			create l_path.make_from_string (a_path)
			path := l_path
			create media_type.make_from_string (Octets)
			create content_in_memory.make_empty
			if attached l_path.entry as l_entry then
				name := l_entry.name.to_string_32
			else
				name := a_path.to_string_32
			end
		end

	make_from_content (a_name: READABLE_STRING_GENERAL; a_content: READABLE_STRING_8)
			-- A file called `a_name' that holds the octets of `a_content'.
		do
			name := a_name.to_string_32
			content_in_memory := a_content.to_string_8
			create media_type.make_from_string (Octets)
		ensure
			content_set: content.same_string (a_content)
		end

feature -- Access

	name: STRING_32
			-- What it is called, without folders.

	media_type: STRING_8
			-- What it holds, such as image/png.

	path: detachable PATH
			-- Where it is on disk; Void if it is in memory.

	content: STRING_8
			-- Its octets.
		require
			readable: is_readable
			has_room: count <= {INTEGER}.max_value
		do
			if path = Void then
				Result := content_in_memory
			else
				create Result.make (count.to_integer_32)
				do_pieces (agent append_to (?, Result))
			end
		end

	Octets: STRING_8 = "application/octet-stream"
			-- The type of a file that nothing is known of.

feature -- Measurement

	count: INTEGER_64
			-- How many octets there are.
		require
			readable: is_readable
		do
			if attached path as l_path then
				Result := (create {API_DISK_FILE}.make (l_path)).count
			else
				Result := content_in_memory.count
			end
		end

feature -- Basic operations

	do_pieces (an_action: PROCEDURE [READABLE_STRING_8])
			-- Give the octets to `an_action', 64 KiB of a file on disk at a time, each piece in the place of the one before.
		require
			readable: is_readable
		do
			if attached path as l_path then
				(create {API_DISK_FILE}.make (l_path)).do_pieces (an_action)
			else
				an_action.call ([content_in_memory])
			end
		end

feature -- Status report

	is_readable: BOOLEAN
			-- Can the content be had now?
		local
			l_file: RAW_FILE
		do
			if attached path as l_path then
				create l_file.make_with_path (l_path)
				Result := l_file.exists and then l_file.is_plain and then l_file.is_readable
			else
				Result := True
			end
		end

feature -- Element change

	set_media_type (a_media_type: READABLE_STRING_8)
			-- Say what it holds.
		do
			media_type := a_media_type.to_string_8
		ensure
			media_type_set: media_type.same_string (a_media_type)
		end

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- Its name: JSON has no octets.
		do
			Result := (create {API_JSON}).from_text (name)
		end

feature {NONE} -- Implementation

	append_to (a_octets: READABLE_STRING_8; a_text: STRING_8)
			-- Have `a_octets' at the end of `a_text'.
		do
			a_text.append (a_octets)
		end

	content_in_memory: STRING_8
			-- The octets, unless they are on disk.

end

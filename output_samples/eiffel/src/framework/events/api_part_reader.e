note
	description: "Cuts a multipart answer into its parts (RFC 2046, 5.1), each of which is JSON."

class
	API_PART_READER

inherit
	API_EVENT_READER
		redefine
			accepts,
			end_line
		end

create
	make_parts

feature {NONE} -- Initialization

	make_parts (a_action: PROCEDURE [JSON_VALUE])
			-- Read parts.
		do
			make (a_action, False, "", "")
			create boundary.make_empty
			create content.make_empty
		end

feature -- Status report

	accepts (a_media_type: READABLE_STRING_8): BOOLEAN
			-- <Precursor>
		do
			Result := a_media_type.starts_with ("multipart/")
		end

feature {NONE} -- Implementation

	boundary, content: STRING_8
			-- What stands between parts, as the first line says it, and what has come of a part.

	is_in_head: BOOLEAN
			-- Are lines those of a part's head now?

	end_line
			-- <Precursor>
		do
			if boundary.is_empty and then line.starts_with ("--") then
				boundary := trimmed (line)
				is_in_head := True
			elseif not boundary.is_empty and then line.starts_with (boundary) then
				if not content.is_empty then
					dispatch (create {API_EVENT}.make ("message", content.twin, ""))
				end
				content.wipe_out
				is_in_head := True
			elseif is_in_head then
				is_in_head := not line.is_empty
			elseif not boundary.is_empty then
				content.append (line)
				content.append_character ('%N')
			end
			line.wipe_out
		end

end

note
	description: "findBerth at."

class
	FIND_BERTH_AT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	pier: detachable STRING_32
			-- The JSON field `pier'.

feature -- Element change

	set_pier (a_pier: detachable READABLE_STRING_GENERAL)
			-- Set `pier'; Void leaves it out.
		do
			pier := text_copy (a_pier)
		ensure
			pier_set: is_text_copy (pier, a_pier)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			pier := a_fields.text (once "pier")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("pier", pier, False)
		end

end

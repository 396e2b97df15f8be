note
	description: "Free."

class
	FREE

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	known: detachable STRING_32
			-- The JSON field `known'.

feature -- Element change

	set_known (a_known: detachable READABLE_STRING_GENERAL)
			-- Set `known'; Void leaves it out.
		do
			known := text_copy (a_known)
		ensure
			known_set: is_text_copy (known, a_known)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			known := a_fields.text (once "known")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("known", known, False)
		end

end

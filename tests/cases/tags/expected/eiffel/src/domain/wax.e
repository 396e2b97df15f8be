note
	description: "Wax."

class
	WAX

inherit
	API_MODEL

	NESTED

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_kind: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create kind.make_from_string_general (a_kind)
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

feature -- Access

	kind: STRING_32
			-- The JSON field `kind'. Known values: {WAX_KIND}.

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
		end

end

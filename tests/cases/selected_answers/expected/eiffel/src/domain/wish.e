note
	description: "Wish."

class
	WISH

inherit
	API_MODEL

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
			-- The JSON field `kind'. Known values: {WISH_KIND}.

	title: detachable STRING_32
			-- The JSON field `title'.

feature -- Element change

	set_kind (a_kind: READABLE_STRING_GENERAL)
			-- Set `kind'.
		do
			create kind.make_from_string_general (a_kind)
			mark_set ("kind")
		ensure
			kind_set: is_text_copy (kind, a_kind)
		end

	set_title (a_title: detachable READABLE_STRING_GENERAL)
			-- Set `title'; Void leaves it out.
		do
			title := text_copy (a_title)
		ensure
			title_set: is_text_copy (title, a_title)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.required_text (once "kind")
			title := a_fields.text (once "title")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("kind", kind)
			a_fields.put_text ("title", title, False)
		end

end

note
	description: "Person."

class
	PERSON

inherit
	API_MODEL

	TOLD

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_first: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create first.make_from_string_general (a_first)
		ensure
			first_set: is_text_copy (first, a_first)
		end

feature -- Access

	sort: detachable STRING_32
			-- The JSON field `sort'.

	first: STRING_32
			-- The JSON field `first'.

feature -- Element change

	set_sort (a_sort: detachable READABLE_STRING_GENERAL)
			-- Set `sort'; Void leaves it out.
		do
			sort := text_copy (a_sort)
		ensure
			sort_set: is_text_copy (sort, a_sort)
		end

	set_first (a_first: READABLE_STRING_GENERAL)
			-- Set `first'.
		do
			create first.make_from_string_general (a_first)
			mark_set ("first")
		ensure
			first_set: is_text_copy (first, a_first)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			sort := a_fields.text (once "sort")
			first := a_fields.required_text (once "first")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("sort", sort, False)
			a_fields.put_required_text ("first", first)
		end

end

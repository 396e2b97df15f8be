note
	description: "Person."

class
	PERSON

inherit
	API_MODEL

	TOLD

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_first: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_first (a_first)
		ensure
			first_set: is_text_copy (first, a_first)
		end

feature -- Access

	sort: detachable STRING_32
			-- The JSON field `sort'.

	first: detachable STRING_32
			-- The JSON field `first'.

feature -- Element change

	set_sort (a_sort: detachable READABLE_STRING_GENERAL)
			-- Set `sort'; Void leaves it out.
		do
			sort := text_copy (a_sort)
		ensure
			sort_set: is_text_copy (sort, a_sort)
		end

	set_first (a_first: detachable READABLE_STRING_GENERAL)
			-- Set `first'; Void leaves it out.
		do
			first := text_copy (a_first)
		ensure
			first_set: is_text_copy (first, a_first)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			sort := a_fields.text ("sort")
			first := a_fields.text ("first")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("sort", sort, False)
			a_fields.put_required_text ("first", first, False)
		end

end

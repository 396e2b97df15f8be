note
	description: "Firm."

class
	FIRM

inherit
	API_MODEL

	TOLD

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_a_name: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_name (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature -- Access

	sort: detachable STRING_32
			-- The JSON field `sort'.

	name: detachable STRING_32
			-- The JSON field `name'.

feature -- Element change

	set_sort (a_sort: detachable READABLE_STRING_GENERAL)
			-- Set `sort'; Void leaves it out.
		do
			sort := text_copy (a_sort)
		ensure
			sort_set: is_text_copy (sort, a_sort)
		end

	set_name (a_a_name: detachable READABLE_STRING_GENERAL)
			-- Set `name'; Void leaves it out.
		do
			name := text_copy (a_a_name)
		ensure
			name_set: is_text_copy (name, a_a_name)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			sort := a_fields.text ("sort")
			name := a_fields.text ("name")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("sort", sort, False)
			a_fields.put_required_text ("name", name, False)
		end

end

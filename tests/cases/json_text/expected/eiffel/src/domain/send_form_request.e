note
	description: "sendForm request."

class
	SEND_FORM_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_filter: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create filter.make_from_string_general (a_filter)
		ensure
			filter_set: is_text_copy (filter, a_filter)
		end

feature -- Access

	filter: STRING_32
			-- The JSON field `filter'.

	page: INTEGER_64
			-- The JSON field `page'.

feature -- Status report

	has_page: BOOLEAN
			-- Is `page' set?

	is_page_null: BOOLEAN
			-- Is `page' null, rather than not set?

feature -- Element change

	set_filter (a_filter: READABLE_STRING_GENERAL)
			-- Set `filter'.
		do
			create filter.make_from_string_general (a_filter)
			mark_set ("filter")
		ensure
			filter_set: is_text_copy (filter, a_filter)
		end

	set_page (a_page: INTEGER_64)
			-- Set `page'.
		do
			page := a_page
			has_page := True
			is_page_null := False
		ensure
			page_set: page = a_page
			has_page: has_page
		end

	unset_page
			-- Leave `page' out.
		do
			page := 0
			has_page := False
			is_page_null := False
		ensure
			not_has_page: not has_page
		end

	set_page_null
			-- Have null for `page'.
		do
			unset_page
			is_page_null := True
		ensure
			is_page_null: is_page_null
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			filter := a_fields.required_text (once "filter")
			is_page_null := a_fields.is_null (once "page")
			page := a_fields.integer_64 (once "page")
			has_page := a_fields.is_integer_64 (once "page")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("filter", filter)
			a_fields.put_integer ("page", page, has_page, is_page_null)
		end

invariant
	page_null: is_page_null implies not has_page

end

note
	description: "listByPage response."

class
	LIST_BY_PAGE_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	items: detachable LIST [CURSOR_MODEL]
			-- The JSON field `items'.

	total_pages: INTEGER_64
			-- The JSON field `total_pages'.

feature -- Status report

	has_total_pages: BOOLEAN
			-- Is `total_pages' set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			items := (create {API_LIST_CODEC [CURSOR_MODEL]}.make (create {API_MODEL_CODEC [CURSOR_MODEL]})).field (a_fields, once "items")
			total_pages := a_fields.integer_64 (once "total_pages")
			has_total_pages := a_fields.is_integer_64 (once "total_pages")
		end

end

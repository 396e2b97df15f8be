note
	description: "A page of search results."

class
	VECTOR_STORE_SEARCH_RESULTS_PAGE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	object: STRING_32
			-- Always `vector_store.search_results.page`.

	search_query: LIST [STRING_32]
			-- The JSON field `search_query'.

	data: LIST [VECTOR_STORE_SEARCH_RESULT_ITEM]
			-- Matches on this page, best score first.

	has_more: BOOLEAN
			-- Whether another page follows.

	next_page: detachable STRING_32
			-- Token that fetches the following page.

feature -- Status report

	is_next_page_null: BOOLEAN
			-- Is `next_page' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			object := a_fields.required_text (once "object")
			search_query := (create {API_LIST_CODEC [STRING_32]}.make (create {API_TEXT_CODEC})).required_field (a_fields, once "search_query")
			data := (create {API_LIST_CODEC [VECTOR_STORE_SEARCH_RESULT_ITEM]}.make (create {API_MODEL_CODEC [VECTOR_STORE_SEARCH_RESULT_ITEM]})).required_field (a_fields, once "data")
			has_more := a_fields.required_boolean (once "has_more")
			a_fields.need (once "next_page")
			is_next_page_null := a_fields.is_null (once "next_page")
			next_page := a_fields.text (once "next_page")
		end

invariant
	next_page_null: is_next_page_null implies next_page = Void

end

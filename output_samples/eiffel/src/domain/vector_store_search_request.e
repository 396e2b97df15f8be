note
	description: "A search query and how to narrow and rank its results."

class
	VECTOR_STORE_SEARCH_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_query: VECTOR_STORE_SEARCH_REQUEST_QUERY)
			-- Set what is required.
		do
			query := a_query
		ensure
			query_set: query = a_query
		end

	make_with_text (a_query: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create {VECTOR_STORE_SEARCH_REQUEST_QUERY_STRING} query.make (a_query)
		ensure
			query_set: attached {VECTOR_STORE_SEARCH_REQUEST_QUERY_STRING} query as l_value and then l_value.value.same_string_general (a_query)
		end

feature -- Access

	query: VECTOR_STORE_SEARCH_REQUEST_QUERY
			-- What to look for, as one text or several.

	rewrite_query: BOOLEAN
			-- Let the service reword the query so that it suits vector search.

	max_num_results: INTEGER_64
			-- Most results to return, 1 to 50.

	filters: detachable VECTOR_STORE_SEARCH_REQUEST_FILTERS
			-- Condition on file attributes that results must meet.

	ranking_options: detachable VECTOR_STORE_SEARCH_REQUEST_RANKING_OPTIONS
			-- How results are scored and which scores suffice.

feature -- Status report

	has_rewrite_query: BOOLEAN
			-- Is `rewrite_query' set?

	has_max_num_results: BOOLEAN
			-- Is `max_num_results' set?

feature -- Element change

	set_query (a_query: VECTOR_STORE_SEARCH_REQUEST_QUERY)
			-- Set `query'.
		do
			query := a_query
			mark_set ("query")
		ensure
			query_set: query = a_query
		end

	set_query_string (a_text: READABLE_STRING_GENERAL)
			-- Set `query' to `a_text'.
		do
			set_query (create {VECTOR_STORE_SEARCH_REQUEST_QUERY_STRING}.make (a_text))
		end

	set_rewrite_query (a_rewrite_query: BOOLEAN)
			-- Set `rewrite_query'.
		do
			rewrite_query := a_rewrite_query
			has_rewrite_query := True
		ensure
			rewrite_query_set: rewrite_query = a_rewrite_query
			has_rewrite_query: has_rewrite_query
		end

	unset_rewrite_query
			-- Leave `rewrite_query' out.
		do
			rewrite_query := False
			has_rewrite_query := False
		ensure
			not_has_rewrite_query: not has_rewrite_query
		end

	set_max_num_results (a_max_num_results: INTEGER_64)
			-- Set `max_num_results'.
		require
			max_num_results_at_least: a_max_num_results >= 1
			max_num_results_at_most: a_max_num_results <= 50
		do
			max_num_results := a_max_num_results
			has_max_num_results := True
		ensure
			max_num_results_set: max_num_results = a_max_num_results
			has_max_num_results: has_max_num_results
		end

	unset_max_num_results
			-- Leave `max_num_results' out.
		do
			max_num_results := 0
			has_max_num_results := False
		ensure
			not_has_max_num_results: not has_max_num_results
		end

	set_filters (a_filters: detachable VECTOR_STORE_SEARCH_REQUEST_FILTERS)
			-- Set `filters'; Void leaves it out.
		do
			filters := a_filters
		ensure
			filters_set: filters = a_filters
		end

	set_ranking_options (a_ranking_options: detachable VECTOR_STORE_SEARCH_REQUEST_RANKING_OPTIONS)
			-- Set `ranking_options'; Void leaves it out.
		do
			ranking_options := a_ranking_options
		ensure
			ranking_options_set: ranking_options = a_ranking_options
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			query := (create {VECTOR_STORE_SEARCH_REQUEST_QUERY_CODEC}).required_field (a_fields, once "query")
			rewrite_query := a_fields.boolean (once "rewrite_query")
			has_rewrite_query := a_fields.is_boolean (once "rewrite_query")
			max_num_results := a_fields.integer_64 (once "max_num_results")
			has_max_num_results := a_fields.is_integer_64 (once "max_num_results")
			filters := (create {VECTOR_STORE_SEARCH_REQUEST_FILTERS_CODEC}).field (a_fields, once "filters")
			ranking_options := (create {API_MODEL_CODEC [VECTOR_STORE_SEARCH_REQUEST_RANKING_OPTIONS]}).field (a_fields, once "ranking_options")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("query", query)
			a_fields.put_boolean ("rewrite_query", rewrite_query, has_rewrite_query, False)
			a_fields.put_integer ("max_num_results", max_num_results, has_max_num_results, False)
			a_fields.put_value ("filters", filters, False)
			a_fields.put_value ("ranking_options", ranking_options, False)
		end

end

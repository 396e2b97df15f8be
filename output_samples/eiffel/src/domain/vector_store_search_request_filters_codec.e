note
	description: "Between VECTOR_STORE_SEARCH_REQUEST_FILTERS and JSON."

class
	VECTOR_STORE_SEARCH_REQUEST_FILTERS_CODEC

inherit
	API_UNION_CODEC [VECTOR_STORE_SEARCH_REQUEST_FILTERS]

feature -- Conversion

	decoded (a_json: JSON_VALUE): VECTOR_STORE_SEARCH_REQUEST_FILTERS
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("type", "eq") then
				create {COMPARISON_FILTER} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "ne") then
				create {COMPARISON_FILTER} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "gt") then
				create {COMPARISON_FILTER} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "gte") then
				create {COMPARISON_FILTER} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "lt") then
				create {COMPARISON_FILTER} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "lte") then
				create {COMPARISON_FILTER} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "in") then
				create {COMPARISON_FILTER} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "nin") then
				create {COMPARISON_FILTER} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "and") then
				create {COMPOUND_FILTER} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("type", "or") then
				create {COMPOUND_FILTER} Result.make_from_json (l_choice.object)
			else
				create {VECTOR_STORE_SEARCH_REQUEST_FILTERS_UNKNOWN} Result.make (a_json)
			end
		end

end

note
	description: "Between COMPOUND_FILTER_FILTER and JSON."

class
	COMPOUND_FILTER_FILTER_CODEC

inherit
	API_UNION_CODEC [COMPOUND_FILTER_FILTER]

feature -- Conversion

	decoded (a_json: JSON_VALUE): COMPOUND_FILTER_FILTER
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
				create {COMPOUND_FILTER_FILTER_UNKNOWN} Result.make (a_json)
			end
		end

end

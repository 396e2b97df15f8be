note
	description: "A COMPARISON_FILTER_VALUE that is a LIST [COMPARISON_FILTER_VALUE_ITEM]."

class
	COMPARISON_FILTER_VALUE_LIST

inherit
	COMPARISON_FILTER_VALUE

create
	make

feature {NONE} -- Initialization

	make (a_value: LIST [COMPARISON_FILTER_VALUE_ITEM])
			-- Hold `a_value'.
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

feature -- Access

	value: LIST [COMPARISON_FILTER_VALUE_ITEM]
			-- What it holds.

feature -- Conversion

	as_json (a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := (create {API_LIST_CODEC [COMPARISON_FILTER_VALUE_ITEM]}.make (create {COMPARISON_FILTER_VALUE_ITEM_CODEC})).encoded (value, a_is_request)
		end

end

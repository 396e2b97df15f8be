note
	description: "Between FIND_ORDERS_CREATED and JSON."

class
	FIND_ORDERS_CREATED_CODEC

inherit
	API_UNION_CODEC [FIND_ORDERS_CREATED]

feature -- Conversion

	decoded (a_json: JSON_VALUE): FIND_ORDERS_CREATED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "gt", "")
			if l_choice.best = 1 then
				create {FIND_ORDERS_CREATED_OBJECT} Result.make_from_json (l_choice.object)
			elseif (create {API_INTEGER_CODEC}).accepts (a_json) then
				create {FIND_ORDERS_CREATED_INTEGER} Result.make ((create {API_INTEGER_CODEC}).decoded (a_json))
			else
				create {FIND_ORDERS_CREATED_UNKNOWN} Result.make (a_json)
			end
		end

end

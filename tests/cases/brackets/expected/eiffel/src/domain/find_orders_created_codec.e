note
	description: "Between FIND_ORDERS_CREATED and JSON."

class
	FIND_ORDERS_CREATED_CODEC

inherit
	API_CODEC [FIND_ORDERS_CREATED]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: FIND_ORDERS_CREATED): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

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

	encoded (a_value: FIND_ORDERS_CREATED; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end

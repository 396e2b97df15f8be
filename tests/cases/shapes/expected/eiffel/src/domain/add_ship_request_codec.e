note
	description: "Between ADD_SHIP_REQUEST and JSON."

class
	ADD_SHIP_REQUEST_CODEC

inherit
	API_UNION_CODEC [ADD_SHIP_REQUEST]

feature -- Conversion

	decoded (a_json: JSON_VALUE): ADD_SHIP_REQUEST
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "kind", "name", "")
			l_choice.consider (2, "kind", "name%Nbarrels", "")
			if l_choice.best = 1 then
				create {FERRY} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {TANKER} Result.make_from_json (l_choice.object)
			else
				create {ADD_SHIP_REQUEST_UNKNOWN} Result.make (a_json)
			end
		end

end

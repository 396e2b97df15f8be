note
	description: "Between SHIP and JSON."

class
	SHIP_CODEC

inherit
	API_MODEL_CODEC [SHIP]
		redefine
			decoded
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): SHIP
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "ferry") then
				create {FERRY} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "tanker") then
				create {TANKER} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

end

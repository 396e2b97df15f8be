note
	description: "Between LIGHT and JSON."

class
	LIGHT_CODEC

inherit
	API_MODEL_CODEC [LIGHT]
		redefine
			decoded
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): LIGHT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "land") then
				create {LAND_LIGHT} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

end

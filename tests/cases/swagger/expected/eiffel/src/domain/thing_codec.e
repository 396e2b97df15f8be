note
	description: "Between THING and JSON."

class
	THING_CODEC

inherit
	API_MODEL_CODEC [THING]
		redefine
			decoded
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): THING
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "Painting") then
				create {PAINTING} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "statue") then
				create {SCULPTURE} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

end

note
	description: "Between ANIMAL and JSON."

class
	ANIMAL_CODEC

inherit
	API_MODEL_CODEC [ANIMAL]
		redefine
			decoded
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): ANIMAL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

end

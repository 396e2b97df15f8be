note
	description: "Between PET and JSON."

class
	PET_CODEC

inherit
	API_MODEL_CODEC [PET]
		redefine
			decoded
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): PET
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "dog") then
				create {DOG} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

end

note
	description: "Between ZOO_ANIMAL and JSON."

class
	ZOO_ANIMAL_CODEC

inherit
	API_UNION_CODEC [ZOO_ANIMAL]

feature -- Conversion

	decoded (a_json: JSON_VALUE): ZOO_ANIMAL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "dog") then
				create {DOG} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "puppy") then
				create {DOG} Result.make_from_json (l_choice.object)
			else
				create {ZOO_ANIMAL_UNKNOWN} Result.make (a_json)
			end
		end

end

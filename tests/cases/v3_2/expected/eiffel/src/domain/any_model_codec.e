note
	description: "Between ANY_MODEL and JSON."

class
	ANY_MODEL_CODEC

inherit
	API_UNION_CODEC [ANY_MODEL]

feature -- Conversion

	decoded (a_json: JSON_VALUE): ANY_MODEL
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "dog") then
				create {DOG} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "Cat") then
				create {CAT} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "Dog") then
				create {DOG} Result.make_from_json (l_choice.object)
			elseif attached {JSON_OBJECT} a_json then
				create {OTHER} Result.make_from_json (l_choice.object)
			else
				create {ANY_MODEL_UNKNOWN} Result.make (a_json)
			end
		end

end

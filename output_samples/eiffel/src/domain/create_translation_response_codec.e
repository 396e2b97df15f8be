note
	description: "Between CREATE_TRANSLATION_RESPONSE and JSON."

class
	CREATE_TRANSLATION_RESPONSE_CODEC

inherit
	API_UNION_CODEC [CREATE_TRANSLATION_RESPONSE]

feature -- Conversion

	decoded (a_json: JSON_VALUE): CREATE_TRANSLATION_RESPONSE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "text", "", "")
			l_choice.consider (2, "language%Nduration%Ntext", "segments", "")
			if l_choice.best = 1 then
				create {CREATE_TRANSLATION_RESPONSE_JSON} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {CREATE_TRANSLATION_RESPONSE_VERBOSE_JSON} Result.make_from_json (l_choice.object)
			else
				create {CREATE_TRANSLATION_RESPONSE_UNKNOWN} Result.make (a_json)
			end
		end

end

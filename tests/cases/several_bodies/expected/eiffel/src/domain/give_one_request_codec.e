note
	description: "Between GIVE_ONE_REQUEST and JSON."

class
	GIVE_ONE_REQUEST_CODEC

inherit
	API_UNION_CODEC [GIVE_ONE_REQUEST]

feature -- Conversion

	decoded (a_json: JSON_VALUE): GIVE_ONE_REQUEST
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "", "text", "")
			if l_choice.best = 1 then
				create {NOTE_MODEL} Result.make_from_json (l_choice.object)
			elseif (create {API_TEXT_CODEC}).accepts (a_json) then
				create {GIVE_ONE_REQUEST_STRING} Result.make ((create {API_TEXT_CODEC}).decoded (a_json))
			else
				create {GIVE_ONE_REQUEST_UNKNOWN} Result.make (a_json)
			end
		end

end

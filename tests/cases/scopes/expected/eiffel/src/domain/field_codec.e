note
	description: "Between FIELD and JSON."

class
	FIELD_CODEC

inherit
	API_MODEL_CODEC [FIELD]
		redefine
			decoded
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): FIELD
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("tag", "a") then
				create {SUB_FIELD} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

end

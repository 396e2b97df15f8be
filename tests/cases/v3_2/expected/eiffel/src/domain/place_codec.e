note
	description: "Between PLACE and JSON."

class
	PLACE_CODEC

inherit
	API_MODEL_CODEC [PLACE]
		redefine
			decoded
		end

feature -- Conversion

	decoded (a_json: JSON_VALUE): PLACE
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("kind", "pool") then
				create {POOL} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("kind", "Elsewhere") then
				create {ELSEWHERE} Result.make_from_json (l_choice.object)
			elseif attached {JSON_OBJECT} a_json then
				create {ELSEWHERE} Result.make_from_json (l_choice.object)
			else
				create Result.make_from_json ((create {API_CHOICE}.make (a_json)).object)
			end
		end

end

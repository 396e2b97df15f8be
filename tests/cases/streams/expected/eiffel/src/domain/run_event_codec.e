note
	description: "Between RUN_EVENT and JSON."

class
	RUN_EVENT_CODEC

inherit
	API_UNION_CODEC [RUN_EVENT]

feature -- Conversion

	decoded (a_json: JSON_VALUE): RUN_EVENT
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			if l_choice.is_tagged ("event", "started") then
				create {RUN_STARTED} Result.make_from_json (l_choice.object)
			elseif l_choice.is_tagged ("event", "finished") then
				create {RUN_FINISHED} Result.make_from_json (l_choice.object)
			else
				create {RUN_EVENT_UNKNOWN} Result.make (a_json)
			end
		end

end

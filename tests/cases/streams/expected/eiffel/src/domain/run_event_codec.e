note
	description: "Between RUN_EVENT and JSON."

class
	RUN_EVENT_CODEC

inherit
	API_CODEC [RUN_EVENT]
		redefine
			missing_field
		end

feature -- Status report

	accepts (a_json: JSON_VALUE): BOOLEAN
			-- <Precursor>
		do
			Result := not attached {JSON_NULL} a_json
		end

	missing_field (a_value: RUN_EVENT): STRING_32
			-- <Precursor>
		do
			Result := a_value.missing_field
		end

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

	encoded (a_value: RUN_EVENT; a_is_request: BOOLEAN): JSON_VALUE
			-- <Precursor>
		do
			Result := a_value.as_json (a_is_request)
		end

end

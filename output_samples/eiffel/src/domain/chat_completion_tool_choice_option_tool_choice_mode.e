note
	description: "[
		Never call a tool (`none`), let the model decide (`auto`), or insist on at least one call
		(`required`).
	]"

class
	CHAT_COMPLETION_TOOL_CHOICE_OPTION_TOOL_CHOICE_MODE

inherit
	API_TEXT_VALUES

feature -- Access

	none_value: STRING_32 = {STRING_32} "none"
			-- The value `"none"'.

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	required: STRING_32 = {STRING_32} "required"
			-- The value `"required"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<none_value, auto, required>>
		end

end

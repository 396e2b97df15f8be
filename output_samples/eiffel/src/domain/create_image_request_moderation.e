note
	description: "How strictly GPT image models filter content; `low` lets more through."

class
	CREATE_IMAGE_REQUEST_MODERATION

inherit
	API_TEXT_VALUES

feature -- Access

	low: STRING_32 = {STRING_32} "low"
			-- The value `"low"'.

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<low, auto>>
		end

end

note
	description: "Whether moderation only reports scores or also blocks flagged content."

class
	MODERATION_MODE

inherit
	API_TEXT_VALUES

feature -- Access

	score: STRING_32 = {STRING_32} "score"
			-- The value `"score"'.

	block: STRING_32 = {STRING_32} "block"
			-- The value `"block"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<score, block>>
		end

end

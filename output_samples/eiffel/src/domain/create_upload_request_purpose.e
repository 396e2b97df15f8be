note
	description: "What the finished file is meant for."

class
	CREATE_UPLOAD_REQUEST_PURPOSE

inherit
	API_TEXT_VALUES

feature -- Access

	assistants: STRING_32 = {STRING_32} "assistants"
			-- The value `"assistants"'.

	batch: STRING_32 = {STRING_32} "batch"
			-- The value `"batch"'.

	fine_tune: STRING_32 = {STRING_32} "fine-tune"
			-- The value `"fine-tune"'.

	vision: STRING_32 = {STRING_32} "vision"
			-- The value `"vision"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<assistants, batch, fine_tune, vision>>
		end

end

note
	description: "Dimensions chosen for the image."

class
	IMAGE_GEN_COMPLETED_EVENT_SIZE

inherit
	API_TEXT_VALUES

feature -- Access

	value_1024x1024: STRING_32 = {STRING_32} "1024x1024"
			-- The value `"1024x1024"'.

	value_1024x1536: STRING_32 = {STRING_32} "1024x1536"
			-- The value `"1024x1536"'.

	value_1536x1024: STRING_32 = {STRING_32} "1536x1024"
			-- The value `"1536x1024"'.

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<value_1024x1024, value_1024x1536, value_1536x1024, auto>>
		end

end

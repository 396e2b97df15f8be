note
	description: "Former processing state of the file; do not rely on it."

class
	OPEN_AI_FILE_STATUS

inherit
	API_TEXT_VALUES

feature -- Access

	uploaded: STRING_32 = {STRING_32} "uploaded"
			-- The value `"uploaded"'.

	processed: STRING_32 = {STRING_32} "processed"
			-- The value `"processed"'.

	error: STRING_32 = {STRING_32} "error"
			-- The value `"error"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<uploaded, processed, error>>
		end

end

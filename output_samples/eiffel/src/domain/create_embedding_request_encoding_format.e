note
	description: "Form of the returned vectors: JSON numbers (`float`) or packed 32-bit floats in `base64`."

class
	CREATE_EMBEDDING_REQUEST_ENCODING_FORMAT

inherit
	API_TEXT_VALUES

feature -- Access

	float: STRING_32 = {STRING_32} "float"
			-- The value `"float"'.

	base64: STRING_32 = {STRING_32} "base64"
			-- The value `"base64"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<float, base64>>
		end

end

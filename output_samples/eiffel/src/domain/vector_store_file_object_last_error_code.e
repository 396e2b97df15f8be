note
	description: "Cause: a fault in the service, a file type it cannot read, or damaged content."

class
	VECTOR_STORE_FILE_OBJECT_LAST_ERROR_CODE

inherit
	API_TEXT_VALUES

feature -- Access

	server_error: STRING_32 = {STRING_32} "server_error"
			-- The value `"server_error"'.

	unsupported_file: STRING_32 = {STRING_32} "unsupported_file"
			-- The value `"unsupported_file"'.

	invalid_file: STRING_32 = {STRING_32} "invalid_file"
			-- The value `"invalid_file"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<server_error, unsupported_file, invalid_file>>
		end

end

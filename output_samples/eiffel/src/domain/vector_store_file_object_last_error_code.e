note
	description: "Cause: a fault in the service, a file type it cannot read, or damaged content."

class
	VECTOR_STORE_FILE_OBJECT_LAST_ERROR_CODE

feature -- Access

	server_error: STRING_32 = {STRING_32} "server_error"

	unsupported_file: STRING_32 = {STRING_32} "unsupported_file"

	invalid_file: STRING_32 = {STRING_32} "invalid_file"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "server_error")
				or else a_value.same_string ({STRING_32} "unsupported_file")
				or else a_value.same_string ({STRING_32} "invalid_file")
		end

end

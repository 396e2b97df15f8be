note
	description: "A token in the header Authorization (RFC 6750): bearer, OAuth 2, OpenID Connect."

class
	API_BEARER_SCHEME

inherit
	API_SECURITY_SCHEME

create
	make

feature {NONE} -- Initialization

	make (a_name: READABLE_STRING_8)
			-- A scheme that the document calls `a_name'.
		do
			name := a_name.to_string_8
		end

feature -- Access

	name: STRING_8
			-- <Precursor>

feature -- Status report

	is_satisfied (a_configuration: CONFIGURATION): BOOLEAN
			-- <Precursor>
		do
			Result := attached a_configuration.access_token
		end

	missing: STRING_8
			-- <Precursor>
		do
			Result := "Give the token of `" + name + "' by `set_access_token'."
		end

feature -- Basic operations

	apply (a_request: API_REQUEST; a_configuration: CONFIGURATION)
			-- <Precursor>
		do
			if attached a_configuration.access_token as l_token then
				a_request.put_credential ("Authorization", "Bearer " + {UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (l_token))
			end
		end

end

note
	description: "A key in a header, the query or a cookie."

class
	API_KEY_SCHEME

inherit
	API_SECURITY_SCHEME

create
	make

feature {NONE} -- Initialization

	make (a_name, a_place, a_parameter: READABLE_STRING_8)
			-- The key stands in `a_parameter' of `a_place': header, query or cookie.
		do
			name := a_name.to_string_8
			place := a_place.to_string_8
			parameter := a_parameter.to_string_8
		end

feature -- Access

	name: STRING_8
			-- <Precursor>

	place: STRING_8
			-- Header, query or cookie.

	parameter: STRING_8
			-- What the header, member of the query or cookie is called.

feature -- Status report

	is_satisfied (a_configuration: CONFIGURATION): BOOLEAN
			-- <Precursor>
		do
			Result := attached a_configuration.api_key (name)
		end

	missing: STRING_8
			-- <Precursor>
		do
			Result := "Give the key of `" + name + "' by `set_api_key (%"" + name + "%", ...)'."
		end

feature -- Basic operations

	apply (a_request: API_REQUEST; a_configuration: CONFIGURATION)
			-- <Precursor>
		local
			l_name, l_pair: STRING_8
			l_url: API_URL
		do
			if attached a_configuration.api_key (name) as l_key then
				create l_url
				l_name := l_url.encoded (parameter, False)
				l_pair := l_name + "=" + l_url.encoded (l_key, False)
				if place ~ "query" then
					if not a_request.has_query (l_name) then
						a_request.add_query (l_pair)
					end
				elseif place ~ "cookie" then
					if not a_request.has_cookie (l_name) then
						a_request.add_cookie (l_pair)
					end
				else
					a_request.put_credential (parameter, {UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (l_key))
				end
			end
		end

end

note
	description: "[
		Proves who calls, and asks for proof. Arguments: what to do, where the API is, and what that takes besides.
	]"

class
	TRUST

create
	make

feature {NONE} -- Initialization

	make
			-- Do what the arguments say.
		local
			l_name: STRING_32
		do
			create arguments
			l_name := arguments.argument (1)
			if l_name.same_string ("hash") then
				show_hashes
			elseif l_name.same_string ("webhook") then
				show_webhook
			else
				call (l_name)
			end
		end

feature -- Basic operations

	show_hashes
			-- Print hash and authentication code of the octets that the arguments say in Base64.
		local
			l_hash: API_SHA_256
			l_coding: API_BASE_64
		do
			create l_hash
			create l_coding
			print (l_coding.encoded (l_hash.digest (octets (3))) + "%N")
			print (l_coding.encoded (l_hash.authentication (octets (2), octets (3))) + "%N")
		end

	show_webhook
			-- Print the event of the body in argument 2 with the header lines in 3, at the time in 4, by the secrets behind.
		local
			l_secrets: ARRAY [READABLE_STRING_8]
			l_webhooks: API_WEBHOOKS
			i: INTEGER
		do
			if arguments.argument_count = 4 then
				create l_webhooks.make_from_environment
			else
				create l_secrets.make_empty
				from
					i := 5
				until
					i > arguments.argument_count
				loop
					l_secrets.force ({UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (arguments.argument (i)), i - 4)
					i := i + 1
				end
				create l_webhooks.make_with_secrets (l_secrets)
			end
			l_webhooks.set_clock (create {STOPPED_CLOCK}.make (arguments.argument (4).to_integer_64))
			if attached l_webhooks.event (octets (2), create {API_HEADERS}.make_from_lines (octets (3))) as l_event then
				if attached {THING_SOLD} l_event as l_sold then
					print ("sold " + l_sold.price.out + "%N")
				elseif attached {THING_LOST} l_event as l_lost then
					print ("lost " + l_lost.at.to_string_8 + "%N")
				else
					print ("something else%N")
				end
			elseif attached l_webhooks.refusal as l_refusal then
				print (l_refusal + "%N")
			end
		end

	call (a_name: STRING_32)
			-- Call the API with client credentials.
		local
			l_configuration: CONFIGURATION
			l_credentials: API_CLIENT_CREDENTIALS
			l_api: TRUST_API
		do
			create l_configuration.make
			l_configuration.set_base_url (arguments.argument (2).to_string_8 + "/v1")
			l_configuration.set_retries (1)
			create l_credentials.make ({STRING_32} "the%/233/ id", "s3cret+ /")
			l_credentials.extend_scope ("read")
			l_credentials.extend_scope ("write")
			l_credentials.put_field ("audience", "all & sundry")
			l_configuration.set_client_credentials (l_credentials)
			if a_name.same_string ("body") then
				l_credentials.set_in_body (True)
				l_credentials.set_token_url (arguments.argument (3).to_string_8)
			elseif a_name.same_string ("token") then
				l_configuration.set_access_token ("a-token-of-our-own")
			elseif a_name.same_string ("nothing") then
				l_configuration.set_client_credentials (Void)
			end
			create l_api.make (create {API_CLIENT}.make (l_configuration, create {API_CURL_TRANSPORT}))
			if a_name.same_string ("log") then
				l_api.api_client.set_log (agent print_line)
			end
			if a_name.same_string ("facade") then
				tell_by_facade
			elseif a_name.same_string ("open") then
				tell (l_api.look, l_api)
			elseif a_name.same_string ("key") then
				tell (l_api.list_keys, l_api)
			else
				tell (l_api.list_things, l_api)
				tell (l_api.add_thing ("x"), l_api)
			end
		end

feature {NONE} -- Implementation

	arguments: ARGUMENTS_32
			-- What to do.

	octets (i: INTEGER): STRING_8
			-- What the `i'-th argument says in Base64.
		do
			Result := (create {API_BASE_64}).decoded (arguments.argument (i).to_string_8)
		end

	tell_by_facade
			-- Call the API by the one class of all APIs.
		local
			l_client: TRUST_CLIENT
		do
			create l_client.make_with_client_credentials ("id", "secret", create {API_CURL_TRANSPORT})
			l_client.configuration.set_base_url (arguments.argument (2).to_string_8 + "/v1")
			tell (l_client.trust.list_things, l_client.trust)
		end

	tell (a_things: detachable LIST [STRING_32]; a_api: TRUST_API)
			-- Say what came.
		do
			if attached a_things as l_things then
				print_line (l_things.first)
			elseif attached a_api.last_error as l_error then
				print_line ({STRING_32} "error " + l_error.status.out + {STRING_32} " " + l_error.message)
			end
		end

	print_line (a_line: STRING_32)
			-- Print `a_line' in UTF-8.
		do
			io.put_string ({UTF_CONVERTER}.utf_32_string_to_utf_8_string_8 (a_line) + "%N")
		end

end

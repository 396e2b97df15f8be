note
	description: "The Hotels API 2.0 as one object: a query for each of its APIs, which share one client."

class
	HOTELS_CLIENT

inherit
	API_FACADE

create
	make,
	make_with_access_token,
	make_with_client_credentials,
	make_with_basic,
	make_with_api_key,
	make_with_client

feature -- Access

	client: CLIENT_API
			-- Operations of client.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	default_api: DEFAULT_API
			-- Operations of default.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	close: CLOSE_API
			-- Operations of close.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	request: REQUEST_API
			-- Operations of request.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	with_options: WITH_OPTIONS_API
			-- Operations of with options.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	api_client_api: API_CLIENT_API
			-- Operations of api_client.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	class_api: CLASS_API
			-- Operations of class.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	str: STR_API
			-- Operations of str.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	cached_property: CACHED_PROPERTY_API
			-- Operations of cached property.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	api_2fa: CLASS_2FA_API
			-- Operations of 2fa.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	hotels: HOTELS_API
			-- Operations of Hotels.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	make_api: MAKE_API
			-- Operations of make.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	configuration_api: CONFIGURATION_API
			-- Operations of configuration.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end

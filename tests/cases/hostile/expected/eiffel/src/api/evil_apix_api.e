note
	description: "[
		Evil""" API # x as one object: a query for each of its APIs, which share one client.
	]"

class
	EVIL_APIX_API

inherit
	API_FACADE

create
	make,
	make_with_api_key,
	make_with_client

feature -- Access

	t_import_os: T_IMPORT_OS_API
			-- Operations of T""" import os.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end

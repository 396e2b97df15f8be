note
	description: "Names as one object: a query for each of its APIs, which share one client."

class
	NAMES_API

inherit
	API_FACADE

create
	make,
	make_with_client

feature -- Access

	fine_tuning: FINE_TUNING_API
			-- Operations of Fine-tuning.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	dns: DNS_API
			-- Operations of DNS.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

	other: OTHER_API
			-- Operations of other.
		attribute
			create Result.make (api_client)
		ensure
			same_client: Result.api_client = api_client
		end

end
